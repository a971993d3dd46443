"""Names of months in the languages that headers of news reports are often in."""

_MONTHS = """
jan january januar janvier enero janeiro gennaio января янв ene janv gen
feb february februar février febrero fevereiro febbraio февраля фев fév févr fev
mar march märz mars marzo março марта мар mär
apr april avril abril aprile апреля апр avr abr
may mai mayo maio maggio мая май mag
jun june juni juin junio junho giugno июня июн giu
jul july juli juillet julio julho luglio июля июл juil lug
aug august août agosto августа авг ago aout
sep sept september septembre septiembre setembro settembre сентября сен сент set
oct october oktober octobre octubre outubro ottobre октября окт okt out ott
nov november novembre noviembre novembro ноября ноя нояб
dec december dezember décembre diciembre dezembro dicembre декабря дек dez déc dic
"""
_NUMBERS = {word: number for number, row in enumerate(_MONTHS.strip().splitlines(), 1) for word in row.split()}


def month_number(word: str) -> int:
    """1 to 12; 0 for a word that is no month."""
    return _NUMBERS.get(word.strip().rstrip(".").lower(), 0)
