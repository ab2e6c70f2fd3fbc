#!/usr/bin/env python3
"""Validates documents against the schemas of data/schema.

Usage: validate_documents.py SCHEMA_DIR PLAN_DOCUMENT_OR_FOLDER... [--measures FILE...] [--floor-standards FILE]
       [--computed-measures FILE] [--category-rules FILE]
Exits with 77, which ctest shows as skipped, where python3-jsonschema is not installed.
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("Skipped: python3-jsonschema is not installed")
    sys.exit(77)


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def validators(folder):
    plan = load(folder / "plan.schema.json")
    measures = load(folder / "measures.schema.json")
    floor = load(folder / "floor-standards.schema.json")
    computed = load(folder / "computed-measures.schema.json")
    rules = load(folder / "category-rules.schema.json")
    template = load(folder / "report-template.schema.json")
    for schema in (plan, measures, floor, computed, rules, template):
        jsonschema.Draft202012Validator.check_schema(schema)
    # Under its own $id the second schema is found inside the first, with no file or network asked.
    plan["$defs"][measures["$id"]] = measures
    validator = jsonschema.Draft202012Validator
    return [validator(schema) for schema in (plan, measures, floor, computed, rules, template)]


def documents(arguments):
    for argument in map(pathlib.Path, arguments):
        yield from sorted(argument.glob("*.json")) if argument.is_dir() else [argument]


def place_of(error):
    return "/" + "/".join(str(step) for step in error.absolute_path)


def faults(validator, document):
    return [f"{place_of(error)}: {error.message[:200]}" for error in validator.iter_errors(document)]


def changed(document, change):
    copy = json.loads(json.dumps(document))
    change(copy)
    return copy


def with_figures(plans):
    """The first plan with an indicator and targets for it: a strategy has neither."""
    return next(
        plan for plan in plans
        if plan.get("actions") and plan.get("indicators") and plan["indicators"][0].get("targets")
    )


def wrong_versions(plan):
    """The plan with one thing wrong at a time: a schema that takes any of these is too lax."""
    return {
        "an unknown key": changed(plan, lambda d: d.update(colour="blue")),
        "an unknown key inside": changed(plan, lambda d: d["indicators"][0].update(minimun="1")),
        "a missing key": changed(plan, lambda d: d["indicators"][0].pop("unit")),
        "a number for a figure": changed(plan, lambda d: d["indicators"][0].update(minimum=73)),
        "a word that is no code": changed(plan, lambda d: d["indicators"][0].update(unit="pc")),
        "a month that is none": changed(plan, lambda d: d["actions"][0].update(end="2014-13")),
        "a target under no year": changed(
            plan, lambda d: d["indicators"][0]["targets"].update(soon="1")
        ),
        "a blank title": changed(plan, lambda d: d["priorities"][0].update(title=" ")),
        "a control character": changed(plan, lambda d: d["priorities"][0].update(title="a\x07")),
        "a thirteenth month": changed(
            plan,
            lambda d: d.update(
                reporting=[{"code": "a", "report": "b", "audience": "c", "months": [13]}]
            ),
        ),
        "a paper without a title": changed(plan, lambda d: d.update(papers=[{"body": "Cabinet"}])),
        "a consultation's step without a day": changed(
            plan,
            lambda d: d.update(consultations=[{"subject": "a", "steps": [{"body": "Cabinet"}]}]),
        ),
        "an assessment in no known state": changed(
            plan, lambda d: d.update(equality=[{"title": "a", "state": "begun"}])
        ),
        "categories as a list": changed(plan, lambda d: d.update(categories=[])),
        "a key activity as a text": changed(
            plan, lambda d: d.update(workAreas=[{"code": "a", "title": "b", "keyActivities": ["c"]}])
        ),
        "a remark on nothing": changed(plan, lambda d: d.update(remarks=[{"text": "a"}])),
        "a stated variance with a sign": changed(
            plan,
            lambda d: d.update(
                statedVariances=[{"indicator": "a", "year": 2013, "size": "-1", "side": "below"}]
            ),
        ),
        "a word for an organisation": changed(
            plan, lambda d: d["posts"].append({"code": "z", "title": "Z", "organisation": "yes"})
        ),
        "a target for nobody": changed(
            plan, lambda d: d["indicators"][0].update(targetsFor="nobody")
        ),
    }


def without(arguments, option):
    """The arguments before the option, and those after it."""
    if option not in arguments:
        return arguments, []
    at = arguments.index(option)
    return arguments[:at], arguments[at + 1 :]


def main():
    arguments = sys.argv[1:]
    arguments, templates = without(arguments, "--report-templates")
    arguments, category_rules = without(arguments, "--category-rules")
    arguments, computed_measures = without(arguments, "--computed-measures")
    arguments, floor_standards = without(arguments, "--floor-standards")
    split = arguments.index("--measures") if "--measures" in arguments else len(arguments)
    (
        plan_validator,
        measures_validator,
        floor_validator,
        computed_validator,
        rules_validator,
        template_validator,
    ) = validators(pathlib.Path(arguments[0]))
    found = []
    plans = list(documents(arguments[1:split]))
    for path in plans:
        found += [f"{path} {fault}" for fault in faults(plan_validator, load(path))]
    for path in documents(arguments[split + 1 :]):
        found += [f"{path} {fault}" for fault in faults(measures_validator, load(path))]
    for path in documents(floor_standards):
        found += [f"{path} {fault}" for fault in faults(floor_validator, load(path))]
        toothless = changed(load(path), lambda d: d["standards"][0].update(routes=[]))
        if not faults(floor_validator, toothless):
            found.append("the schema takes a floor standard that asks for nothing")
    for path in documents(computed_measures):
        found += [f"{path} {fault}" for fault in faults(computed_validator, load(path))]
        two_ways = changed(load(path), lambda d: d["measures"][0].update(floor="ks2"))
        if not faults(computed_validator, two_ways):
            found.append("the schema takes a measure that is worked out in two ways")
    for path in documents(category_rules):
        found += [f"{path} {fault}" for fault in faults(rules_validator, load(path))]
        toothless = changed(load(path), lambda d: d["rules"][0].pop("inOfstedCategory"))
        if not faults(rules_validator, toothless):
            found.append("the schema takes a rule that asks for nothing")
    for path in documents(templates):
        found += [f"{path} {fault}" for fault in faults(template_validator, load(path))]
        unknown = changed(load(path), lambda d: d.update(title="About {nothing}"))
        if not faults(template_validator, unknown):
            found.append("the schema takes a template with a name that nothing fills in")
    for name, document in wrong_versions(with_figures(map(load, plans))).items():
        if not faults(plan_validator, document):
            found.append(f"the schema takes {name}")
    print("\n".join(found) or f"{len(plans)} plan documents agree with the schema")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
