"""Whether a person is likely a woman or a man, from the title or the given name; mostly nothing is known."""

from reader.analysis.fold import fold
from reader.analysis.quotes.lists import words_in

_MALE_TITLES = words_in("""
    mr mr. sir lord king prince brother father herr monsieur señor congressman councilman pope baron duke
""")
_FEMALE_TITLES = words_in("""
    mrs mrs. ms ms. miss lady queen princess sister dame madame mme frau señora congresswoman councilwoman
    baroness
""")
_MALE = words_in("""
    james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald
    george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank
    scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl
    arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence
    nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene
    carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip chris
    johnny earl jimmy antonio danny bryan tony luis mike stanley leonard nathan dale manuel rodney curtis norman
    allen marvin vincent glenn jeffery travis jeff chad jacob lee melvin alfred kyle francis bradley jesus herbert
    frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario leroy francisco marcus
    micheal theodore clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek warren
    darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey
    herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent ramon charlie tyler
    gilbert gene marc reginald ruben brett angel nathaniel rafael ben barack vladimir sergei sergey mikhail dmitry
    dmitri ivan igor boris emmanuel dominic roland warren hugh hugo neil ian colin stuart graham simon adrian
    lamar tyrone malik yevgeny evgeny evgenii yevgenii anders bruno pietro gordon sergio pablo
    alejandro fernando diego olaf francois jean pierre hans klaus giovanni marco giuseppe antony tony ahmed
    mohammed muhammad ali hassan hussein omar ibrahim abdullah youssef joao luiz narendra imran benjamin volodymyr
    oleksandr andrii oleksii petro viktor mitt newt rudy jeb mitch chuck
""")
_FEMALE = words_in("""
    mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen
    sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa
    brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet
    catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine
    joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori
    rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma
    paula diana annie lillian emily robin peggy crystal gladys rita dawn connie florence tracy edna tiffany carmen
    rosa cindy grace wendy victoria edith kim sherry sylvia josephine thelma shannon sheila ethel ellen elaine
    marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie april leslie
    clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica
    jill erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice dolores bernice audrey yvonne
    annette marion dana stacy ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie
    katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen gertrude lucy tonya ella
    stacey wilma gina kristin natalie agnes vera charlene hillary condoleezza angela theresa kamala nikki marine
    olga natalia svetlana irina tatiana yulia kaja ursula christine giorgia michelle fatima aisha malala benazir
    indira aung dilma cristina ingrid fiona mairi isla sorcha
""")


def gender(name: str, title: str) -> str | None:
    """ "m", "f" or `None`. `title` is the word that stands before the name."""
    low = title.lower()
    if low in _MALE_TITLES:
        return "m"
    if low in _FEMALE_TITLES:
        return "f"
    words = fold(name).split()
    if len(words) < 2:
        return None
    male, female = words[0] in _MALE, words[0] in _FEMALE
    if male == female:
        return None
    return "m" if male else "f"
