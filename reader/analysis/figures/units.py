"""Units of measure and currencies: how they are written, what they are called here, and how they convert.

Not responsible for numbers. Currencies do not convert: what one is worth in another depends on the day.
"""

from collections.abc import Mapping
from types import MappingProxyType

DIMENSIONS: Mapping[str, tuple[str, float]] = MappingProxyType(
    {
        "%": ("share", 1.0),
        "pp": ("points", 1.0),
        "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1.0), "km": ("length", 1000.0),
        "in": ("length", 0.0254), "ft": ("length", 0.3048), "yd": ("length", 0.9144), "mile": ("length", 1609.344),
        "nmi": ("length", 1852.0), "light year": ("cosmic length", 1.0),
        "m2": ("area", 1.0), "km2": ("area", 1e6), "ha": ("area", 1e4), "acre": ("area", 4046.8564224),
        "sq ft": ("area", 0.09290304), "sq mile": ("area", 2589988.110336),
        "l": ("volume", 0.001), "ml": ("volume", 1e-6), "m3": ("volume", 1.0), "gallon": ("volume", 0.003785411784),
        "barrel": ("volume", 0.158987294928),
        "g": ("mass", 0.001), "kg": ("mass", 1.0), "t": ("mass", 1000.0), "lb": ("mass", 0.45359237),
        "oz": ("mass", 0.028349523125), "short ton": ("mass", 907.18474),
        "km/h": ("speed", 1.0), "mph": ("speed", 1.609344), "kn": ("speed", 1.852), "m/s": ("speed", 3.6),
        "s": ("time", 1.0), "min": ("time", 60.0), "h": ("time", 3600.0), "day": ("time", 86400.0),
        "week": ("time", 604800.0), "month": ("years", 1.0), "year": ("years", 12.0), "decade": ("years", 120.0),
        "century": ("years", 1200.0),
        "°C": ("temperature", 1.0), "°F": ("fahrenheit", 1.0), "°": ("degrees", 1.0),
        "W": ("power", 1.0), "kW": ("power", 1e3), "MW": ("power", 1e6), "GW": ("power", 1e9), "hp": ("power", 745.7),
        "kWh": ("energy", 1.0), "MWh": ("energy", 1e3), "GWh": ("energy", 1e6), "TWh": ("energy", 1e9),
        "kB": ("data", 1e-3), "MB": ("data", 1.0), "GB": ("data", 1e3), "TB": ("data", 1e6), "PB": ("data", 1e9),
        "Hz": ("frequency", 1.0), "MHz": ("frequency", 1e6), "GHz": ("frequency", 1e9),
        "magnitude": ("magnitude", 1.0),
    }
)  # fmt: skip
"""The kind of what each unit measures, and what one of it is in the first of its kind. Other units stand alone."""

_WRITTEN = {
    "%": "percent|per cent|pct|prozent|pour cent|por ciento|per cento|процент|процента|процентов|відсоток|відсотка"
    "|відсотків|відсотки|퍼센트|％",
    "pp": "percentage points|percentage point|prozentpunkte|points de pourcentage|процентных пунктов|퍼센트포인트",
    "mm": "millimetre|millimetres|millimeter|millimeters|millimètres|milímetros|мм|миллиметров|міліметрів|밀리미터",
    "cm": "centimetre|centimetres|centimeter|centimeters|zentimeter|centimètres|centímetros|см|сантиметров|сантиметрів"
    "|센티미터",
    "m": "metre|metres|meter|meters|mètre|mètres|metro|metros|метр|метра|метров|метрів|метри|미터",
    "km": "kilometre|kilometres|kilometer|kilometers|kilometern|kilomètre|kilomètres|kilómetro|kilómetros|км|километр"
    "|километра|километров|кілометр|кілометри|кілометрів|킬로미터|㎞|公里",
    "in": "inch|inches", "ft": "foot|feet|ft", "yd": "yard|yards", "mile": "mile|miles|mi|meilen|millas",
    "nmi": "nautical mile|nautical miles", "light year": "light year|light years|light-year|light-years|광년",
    "m2": "square metre|square metres|square meter|square meters|sq m|sqm|quadratmeter|mètres carrés|metros cuadrados"
    "|квадратных метров|квадратних метрів|제곱미터|㎡|m²",
    "km2": "square kilometre|square kilometres|square kilometer|square kilometers|sq km|quadratkilometer"
    "|kilomètres carrés|kilómetros cuadrados|квадратных километров|квадратних кілометрів|제곱킬로미터|㎢|km²",
    "ha": "hectare|hectares|hektar|hectáreas|гектаров|гектарів|헥타르", "acre": "acre|acres",
    "sq ft": "square foot|square feet|sq ft", "sq mile": "square mile|square miles|sq mi|sq miles",
    "l": "litre|litres|liter|liters|litros|литров|літрів|리터", "ml": "millilitre|millilitres|milliliter|milliliters",
    "m3": "cubic metre|cubic metres|cubic meter|cubic meters|kubikmeter|mètres cubes|m³",
    "gallon": "gallon|gallons", "barrel": "barrel|barrels|bpd|barriles|barils|баррелей|барелів|배럴",
    "g": "gram|grams|gramme|grammes|gramm|gramos|граммов|грамів|그램",
    "kg": "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kilogramm|kilogramos|кг|килограммов|кілограмів"
    "|킬로그램|㎏",
    "t": "tonne|tonnes|ton|tons|metric ton|metric tons|tonnen|toneladas|тонн|тонны|тонни|톤|吨",
    "lb": "lb|lbs", "oz": "ounce|ounces|oz",
    "km/h": "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kph|kmh|км год|시속",
    "mph": "miles per hour|miles an hour|mph", "kn": "knot|knots|узлов|вузлів|노트",
    "s": "second|seconds|sekunden|secondes|segundos|секунд|секунди|секунды|초간",
    "min": "minute|minutes|min|mins|minuten|minutos|минут|минуты|хвилин|хвилини|분간",
    "h": "hour|hours|hrs|hr|stunde|stunden|heure|heures|hora|horas|час|часа|часов|годин|години|годину|시간|小时",
    "day": "day|days|tag|tage|tagen|jour|jours|día|días|день|дня|дней|дні|днів|일간",
    "week": "week|weeks|woche|wochen|semaine|semaines|semana|semanas|недели|недель|тижні|тижнів|주간",
    "month": "month|months|monat|monate|monaten|mois|mes|meses|месяц|месяца|месяцев|місяць|місяці|місяців|개월|个月",
    "year": "year|years|jahr|jahre|jahren|ans|année|années|año|años|лет|года|років|роки|년간",
    "decade": "decade|decades|jahrzehnte|décennies|décadas|десятилетий|десятиліть", "century": "century|centuries",
    "°C": "degrees celsius|degree celsius|degrees centigrade|grad celsius|°c|℃",
    "°F": "degrees fahrenheit|degree fahrenheit|°f|℉", "°": "degree|degrees|grad|degrés|grados|градусов|градусів|도",
    "W": "watt|watts", "kW": "kilowatt|kilowatts", "MW": "megawatt|megawatts|мвт|메가와트",
    "GW": "gigawatt|gigawatts|гвт|기가와트", "hp": "horsepower|ps",
    "kWh": "kilowatt hours|kilowatt-hours", "MWh": "megawatt hours|megawatt-hours", "GWh": "gigawatt hours",
    "TWh": "terawatt hours", "MB": "megabyte|megabytes", "GB": "gigabyte|gigabytes", "TB": "terabyte|terabytes",
    "PB": "petabyte|petabytes", "GHz": "gigahertz", "MHz": "megahertz",
    "USD": "dollar|dollars|us dollar|us dollars|dólares|доллар|доллара|долларов|долар|долари|доларів|달러|美元",
    "EUR": "euro|euros|евро|євро|유로|欧元", "GBP": "pound|pounds|pound sterling|pounds sterling|pfund|livres sterling"
    "|фунтов|фунтів|파운드",
    "KRW": "won|south korean won|korean won|вон|원|韩元", "KPW": "north korean won", "JPY": "yen|иен|єн|엔|日元|円",
    "CNY": "yuan|renminbi|юаней|юанів|위안|元", "RUB": "ruble|rubles|rouble|roubles|рубль|рубля|рублей|рублів|루블",
    "UAH": "hryvnia|hryvnias|hryvnya|гривна|гривны|гривен|гривня|гривні|гривень|грн|흐리우냐",
    "NOK": "norwegian kroner|norwegian krone|kroner", "SEK": "swedish kronor|kronor", "DKK": "danish kroner",
    "CHF": "swiss franc|swiss francs|franken", "INR": "rupee|rupees|indian rupees|루피",
    "TRY": "lira|liras|turkish lira",
    "PLN": "zloty|zlotys|złoty|złotych", "BRL": "real|reais", "MXN": "mexican pesos", "PHP": "philippine pesos",
    "peso": "peso|pesos", "AUD": "australian dollars", "CAD": "canadian dollars", "HKD": "hong kong dollars",
    "TWD": "taiwan dollars|new taiwan dollars", "SGD": "singapore dollars", "NZD": "new zealand dollars",
    "USD cent": "cent|cents",
}  # fmt: skip

WORDS: Mapping[str, str] = MappingProxyType(
    {word: code for code, words in _WRITTEN.items() for word in words.split("|") if word not in {"real", "wonder"}}
)
"""Folded words, one or several, and the unit they write."""

SYMBOLS: Mapping[str, str] = MappingProxyType(
    {symbol: symbol for symbol in ("mm", "cm", "m", "km", "kg", "g", "t", "l", "ha", "h", "kW", "MW", "GW", "kWh")}
    | {symbol: symbol for symbol in ("MWh", "GWh", "TWh", "kB", "MB", "GB", "TB", "PB", "MHz", "GHz", "Hz", "kn")}
    | {"%": "%", "‰": "‰", "°C": "°C", "°F": "°F", "°": "°"}
)
"""Signs whose case matters. One letter alone counts only where it touches the number or the language is no English."""

CURRENCY_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD", "NT$": "TWD",
        "S$": "SGD", "NZ$": "NZD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "￦": "KRW", "₹": "INR",
        "₽": "RUB", "₴": "UAH", "₺": "TRY", "₪": "ILS", "zł": "PLN",
    }
)  # fmt: skip

CODES = frozenset(
    [
        "USD",
        "EUR",
        "GBP",
        "KRW",
        "JPY",
        "CNY",
        "RMB",
        "RUB",
        "UAH",
        "NOK",
        "SEK",
        "DKK",
        "CHF",
        "INR",
        "TRY",
        "PLN",
        "BRL",
        "MXN",
        "PHP",
        "AUD",
        "CAD",
        "HKD",
        "TWD",
        "SGD",
        "NZD",
        "ILS",
    ]
)


def dimension(unit: str | None) -> tuple[str, float]:
    """The kind of what `unit` measures, and what one of it is in the first of that kind."""
    if unit is None:
        return "count", 1.0
    return DIMENSIONS.get(unit, (unit, 1.0))
