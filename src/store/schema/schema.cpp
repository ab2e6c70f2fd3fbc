#include <store/digest.h>
#include <store/schema/schema.h>

#include <algorithm>

namespace outturn::store {

namespace {

std::string nameOf(const SchemaObject& object)
{
    return object.type + " '" + object.name + "'";
}

std::string fingerprintOfVersion(std::span<const SchemaScript> scripts, int version)
{
    const auto step = std::ranges::find(scripts, version, &SchemaScript::version);
    return step == scripts.end() ? std::string() : step->fingerprint;
}

} // namespace

int latestVersion(std::span<const SchemaScript> scripts)
{
    return scripts.back().version;
}

void applyScripts(SqliteFile& file, std::span<const SchemaScript> scripts, int from)
{
    for (const SchemaScript& script : scripts) {
        if (script.version <= from)
            continue;
        file.runScript(script.sql);
        file.runScript("PRAGMA user_version = " + std::to_string(script.version));
    }
}

std::vector<SchemaObject> expectedSchema(std::span<const SchemaScript> scripts, int version)
{
    // Made by running the scripts, so there is no second description to keep in step.
    SqliteFile model({}, SqliteFile::Opening::InMemory);
    const auto end = std::ranges::find_if(
        scripts, [version](const SchemaScript& script) { return script.version > version; });
    applyScripts(model, {scripts.begin(), end}, 0);
    return model.schema();
}

std::string fingerprint(std::span<const SchemaObject> schema)
{
    CanonicalText text;
    for (const SchemaObject& object : schema)
        text.text(object.type).text(object.name).text(object.table).text(object.sql);
    return text.digest().hex();
}

std::vector<std::string>
schemaDifferences(const SqliteFile& file, std::span<const SchemaScript> scripts, int version)
{
    const std::vector<SchemaObject> found = file.schema();
    // Spares building the model, a third of opening a file. A schema that another SQLite wrote down
    // in other words still gets its hearing below.
    if (fingerprint(found) == fingerprintOfVersion(scripts, version))
        return {};
    const std::vector<SchemaObject> expected = expectedSchema(scripts, version);
    std::vector<std::string> differences;
    for (const SchemaObject& object : found)
        if (std::ranges::find(expected, object) == expected.end())
            differences.push_back("the file has a " + nameOf(object) + " that no plan file has");
    for (const SchemaObject& object : expected)
        if (std::ranges::find(found, object) == found.end())
            differences.push_back("the file lacks the " + nameOf(object) + " of a plan file");
    return differences;
}

} // namespace outturn::store
