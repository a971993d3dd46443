"""Names of months in the languages that headers of news reports are often in."""

_MONTHS = """
jan january januar janvier enero janeiro gennaio января янв ene janv gen січня січ ocak januari stycznia
feb february februar février febrero fevereiro febbraio февраля фев fév févr fev лютого лют şubat februari lutego
mar march märz mars marzo março марта мар mär березня бер mart maart marca
apr april avril abril aprile апреля апр avr abr квітня квіт nisan kwietnia
may mai mayo maio maggio мая май mag травня трав mayıs mei maja
jun june juni juin junio junho giugno июня июн giu червня черв haziran czerwca
jul july juli juillet julio julho luglio июля июл juil lug липня лип temmuz lipca
aug august août agosto августа авг ago aout серпня серп ağustos augustus sierpnia
sep sept september septembre septiembre setembro settembre сентября сен сент set вересня вер eylül września
oct october oktober octobre octubre outubro ottobre октября окт okt out ott жовтня жовт ekim października
nov november novembre noviembre novembro ноября ноя нояб листопада лист kasım listopada
dec december dezember décembre diciembre dezembro dicembre декабря дек dez déc dic грудня груд aralık grudnia
"""
_NUMBERS = {word: number for number, row in enumerate(_MONTHS.strip().splitlines(), 1) for word in row.split()}


def month_number(word: str) -> int:
    """1 to 12; 0 for a word that is no month."""
    return _NUMBERS.get(word.strip().rstrip(".").lower(), 0)
