"""Finds personal data with the pattern recognisers of presidio-analyzer, for comparison: no language model, all countries.

Reads JSON lines {"text": ...} and writes for each a JSON list of {"start", "end", "type"} in UTF-16 units, with the
types of this project. Needs `pip install presidio-analyzer`; nothing else of the project depends on it.
"""

import json
import sys

from presidio_analyzer import PatternRecognizer, RecognizerRegistry

TYPES = {
    "EMAIL_ADDRESS": "email",
    "PHONE_NUMBER": "phone",
    "PH_MOBILE_NUMBER": "phone",
    "TR_PHONE_NUMBER": "phone",
    "CREDIT_CARD": "card",
    "IBAN_CODE": "iban",
    "IP_ADDRESS": "ip-address",
    "MAC_ADDRESS": "mac-address",
    "US_SSN": "us-ssn",
    "CRYPTO": "crypto-address",
    "URL": "url",
}
NOT_SCORED = {"DATE_TIME", "PERSON", "LOCATION", "NRP", "ORGANIZATION"}
THRESHOLD = 0.4


def recognisers():
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers()
    for recogniser in registry.recognizers:
        is_phone = recogniser.__class__.__name__ == "PhoneRecognizer"
        if isinstance(recogniser, PatternRecognizer) or is_phone:
            yield recogniser


def utf16(text, position):
    return len(text[:position].encode("utf-16-le")) // 2


def findings(text, found_by):
    for recogniser in found_by:
        results = recogniser.analyze(text, recogniser.supported_entities, None) or []
        for result in results:
            if result.score < THRESHOLD or result.entity_type in NOT_SCORED:
                continue
            yield {
                "start": utf16(text, result.start),
                "end": utf16(text, result.end),
                "type": TYPES.get(result.entity_type, "national-id"),
            }


def main():
    found_by = list(recognisers())
    for line in sys.stdin:
        print(json.dumps(list(findings(json.loads(line)["text"], found_by))), flush=True)


main()
