"""Spellings that stand for one sound, by writing tradition, each with what it costs to take one for the other.

A cost is in hundredths of a letter: 10 is a mere convention (-sky, -skyi), 30 a real doubt. `^` and `$` stand for the
two ends of a word. Taken from the literature on romanisation; knows no names.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from reader.analysis.variants.systems import ANY, System

C, A, J, E, G, H = System.CYRILLIC, System.ARABIC, System.JAPANESE, System.EUROPEAN, System.GREEK, System.HEBREW
HANGUL, KANA, CONSONANTS = System.HANGUL, System.KANA, System.CONSONANTS


class Step(NamedTuple):
    """`other` may stand where the letters looked up stand."""

    other: str
    cost: int
    systems: System


# Each line: the systems, the cost, then groups of spellings of one sound; any two of a group may stand for each other.
_GROUPS: tuple[tuple[System, int, str], ...] = (
    # Spelling in any language.
    (ANY, 15, "bb=b dd=d ff=f gg=g kk=k ll=l mm=m nn=n pp=p rr=r ss=s tt=t vv=v zz=z cc=c jj=j"),
    (ANY, 20, "ph=f ck=k x=ks=cks qu=kw"),
    (ANY, 25, "ca=ka co=ko cu=ku cl=kl cr=kr c$=k$ y=i ie$=y$=ey$ e$=$ ou=u oo=u ee=i ai=ay ei=ey ff$=v$"),
    (ANY, 30, "th=t ph=v ce=se ci=si cy=sy ae=e ai=ei"),
    # Russian and Ukrainian.
    (C, 10, "kyi$=kyy$=kiy$=kij$=kii$=kiy$=kyj$=ky$=ki$ tsyi$=tsky$ nyi$=nyy$=niy$=ny$=ni$=nyj$=nij$"),
    (C, 10, "yi$=yy$=iy$=ij$=ii$=yj$=y$=i$=j$ kaya$=kaia$=kaja$=ka$=kaa$ aya$=aia$=aja$=aa$"),
    (C, 10, "ov$=off$=ow$=of$ ev$=eff$=ew$=ef$ ova$=owa$ eva$=ewa$ kh=h=ch=x ya=ia=ja yu=iu=ju ye=ie=je yo=io=jo"),
    (C, 15, "v=w gh=g yi=i=ji ii=iy=yi=i y=i ou=u ye=e ie=e je=e e=ye zh=j ch=tch=tsch=cz sh=sch=sz ts=tz=c=cz shch=sch"),
    (C, 15, "tsi=ti ii=i yy=y ks=x ou$=ov$=u$ ew=ev=iew iya=ia=ija oi=oy=oj ai=ay=aj ei=ey=ej ui=uy=uj yi=i ii=yi"),
    (C, 20, "in$=ine$ h=g av=aw=au=ou yo=e yov$=ev$ yo=o io=e v$=u$ vs=us vch=uch vl=ul ov=ou ev=eu iy=y shch=shh=shch=sc"),
    (C, 25, "iv$=ov$ ivk=ovk ko$=ka$ ch=sh sh=ch zh=sh zh=dj=dzh j=dzh sh=s ts=z z=s ch=c j=y=i shch=sh ay=ai oo=u"),
    (C, 30, "zh=z oy=iy iev=iv iiv=iv ye=yi ei=i iu=u yu=u rk=ark ol=ul"),
    # Arabic, Persian, Turkic and the languages that took names from them.
    (A, 10, "ah$=a$=eh$=e$=at$ aa=a ee=i oo=ou=u iy=i iyy=iy=i ay=ai=ei=ey iyya$=iya$=ia$ ii=i uu=u awi$=aoui$=awy$=aui$"),
    (A, 15, "q=g q=k gh=g kh=k dh=d dd=dh=d dh=dhdh=dd gh=q o=u e=i ou=o=u=w=oo sh=ch=sch ie=i i=y=ee=ei=ai ai=ei=ay=ey"),
    (A, 15, "kh=h th=t j=dj=g s=ss f=ff ae=a ei=e ai=e ay=e ey=e"),
    (A, 20, "a=e v=w g=k dh=z dh=th th=s uw=u ow=aw=au ew=u ah=a eh=e a=ia c=k aw=ou"),
    (A, 30, "a=i a=o ad$=ed$ ul=el=al el=l ud=ed =h$"),
    # Japanese.
    (J, 10, "ou=o oh=o oo=o uu=u ii=i aa=a shi=si chi=ti tsu=tu fu=hu ji=zi sha=sya shu=syu sho=syo cha=tya chu=tyu"),
    (J, 10, "cho=tyo ja=zya=jya ju=zyu=jyu jo=zyo=jyo mb=nb mm=nm mp=np wo=o tch=cch ou=oh zu=du zu=dzu oo=oh kwa=ka"),
    # European languages without their accents.
    (E, 15, "oe=o ue=u ae=a aa=a ij=y ss=sz dj=d sch=sh tsch=ch tz=ts=z cs=ch gj=gy eau=o eux=eu dt=t ks=x kh=k"),
    (E, 20, "aa=o cz=ch sz=sh w=v rz=r sh=s ch=c zh=z"),
    # Greek.
    (G, 15, "ch=h=kh=x f=ph ou=u y=i ei=i oi=i ks=x mp=b nt=d gk=g g=gh th=t k=c ai=e eu=ef=ev au=af=av dh=d ntz=tz y=g dis=des"),
    # Hebrew and Yiddish.
    (H, 15, "ch=h=kh tz=ts=z k=c=q v=b f=p ah$=a$ y=i ei=e ai=e w=v sh=s ou=u th=t oo=u =e ee=i yy=y"),
    # A foreign name written in Hangul: eu between consonants, no z, f, v, and l and r are one.
    (HANGUL, 5, "eu= eu$=$ eu$=e$ j=z p=f b=v r=l l=ll=r k=c ng=n eo=u eo=e eo=er eo=or ai=i ai=y i=y wi=vi ei=a ch=z sy=sch sy=sh"),
    (HANGUL, 10, "eo=o e=a eu=u ae=a o=a u=w u=v ch=ts ch=t s=t ye=e yu=u t=d p=b k=g k=x g=h s=z u=oo s=c k=q eu=s eu=er h=kh"),
    (HANGUL, 10, "si=sh si=xi syu=shu j=zh eun=en s=th ai=ei jj=z ss=s kk=k pp=p tt=t i= oe=o ya=a aeu=ou au=ou seu=s teu=t deu=d"),
    (HANGUL, 10, "i=e ou=o a=er a=ar o=or g=k o=ow i=ee keu=g ak=ack ek=ech eo=ea oi=oy j=ge j=dge b=w"),
    # A foreign name written in kana: a vowel after every consonant, long vowels, no l, v or ti.
    (KANA, 5, "u= o= u$=$ o$=$ r=l chi=ti tsu=tu b=v i=y n=m a=er aa=er k=c shi=si sh=s f=h ji=di tsu=t uu=u zu=s i=ii"),
    (KANA, 10, "ai=i ei=a ji=zi j=z ch=t z=th s=th a=u a=o e=a u=v kk=k pp=p tt=t ss=s k=x h=kh o=a u=w y= i= ai=y tt=t do=d to=t"),
    (KANA, 10, "ku=c kk=ck kk=g ch=c ru=l ru=r zu=ds gu=g mu=m ppu=p ddo=d sshu=sh e=i u=o y=i s=z s=c va=w w=v f=ph o=au"),
    # Scripts that write no short vowels.
    (CONSONANTS, 5, "=a =e =i =o =u =ee =ou =oo =ei =ai =ie y=i=ee=ei=ai=e w=u=o=ou=v=oo h=a t=d q=g=k dh=d=z kh=k gh=g v=u=o a=o"),
    (CONSONANTS, 10, "a=e sh=s sh=ch s=z ts=tz=z b=v p=f=ph k=c=kh=ch q=c h=ch=kh =h j=g=zh y= w= =y f=v l= nn=n t=th y=j g=ch=tch"),
    (CONSONANTS, 10, "a= bb=b dd=d ff=f ll=l mm=m ss=s tt=t rr=r zz=z"),
)  # fmt: skip


@cache
def steps() -> Mapping[str, tuple[Step, ...]]:
    """For some letters, what may stand in their place; the empty key holds what may be put in."""
    found: dict[str, dict[tuple[str, int], System]] = {}
    for systems, cost, groups in _GROUPS:
        for one, other in _pairs(groups):
            known = found.setdefault(one, {})
            known[other, cost] = known.get((other, cost), System.NONE) | systems
    return MappingProxyType(
        {
            one: tuple(Step(other, cost, systems) for (other, cost), systems in known.items())
            for one, known in found.items()
        }
    )


def _pairs(groups: str) -> Iterator[tuple[str, str]]:
    for group in groups.split():
        spellings = tuple(dict.fromkeys(group.split("=")))
        for one in spellings:
            for other in spellings:
                if one != other:
                    yield one, other


LONGEST = 5
"""The longest key of `steps`, in letters and ends."""
