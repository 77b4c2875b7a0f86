package org.huimin.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The shapes of a plan in JSON. Decimals are strings, days are ISO 8601, words of the language are their English forms,
 * and what is not known is {@code null}. Trees, such as conditions, are {@link TreeToWire}'s.
 */
record WirePlan(
        String title,
        int year,
        @Nullable String region,
        List<String> preamble,
        List<WireUse> plugins,
        List<WireDepartment> departments,
        List<WireGroup> departmentGroups,
        List<WireEntity> entities,
        List<WireDefinition> definitions,
        List<WireNamedTable> rateTables,
        List<WireProgramme> programmes) {

    /** The whole document. */
    record Document(int version, WirePlan plan) {}

    record WireUse(String id, Map<String, String> settings) {}

    record WireDepartment(String name, @Nullable String fullName, List<String> formerNames, List<String> aliases) {}

    record WireGroup(String name, @Nullable List<String> members, List<String> aliases) {}

    record WireEntity(String name, String unit, List<WireField> fields, List<String> aliases) {}

    record WireField(
            String name,
            JsonNode domain,
            boolean optional,
            @Nullable String note,
            List<String> aliases) {}

    record WireDefinition(String name, String entity, JsonNode expression, List<String> aliases) {}

    record WireNamedTable(String name, JsonNode table, List<String> aliases) {}

    record WireProgramme(int number, String title, List<String> purpose, List<WireMeasure> measures) {}

    record WireMeasure(
            int number,
            String title,
            List<String> text,
            List<String> responsible,
            List<String> cooperating,
            List<String> tasks,
            List<WireTarget> targets,
            List<WireProject> projects,
            @Nullable WireDeadline deadline,
            @Nullable WireFigure quota,
            List<WireEarlier> continues,
            List<WireBenefit> benefits,
            List<WireFunding> funding,
            List<String> basis,
            List<WireDatum> data) {}

    record WireTarget(
            String name,
            String comparator,
            String low,
            @Nullable String high,
            String unit,
            @Nullable String per,
            List<String> items,
            @Nullable String strength,
            @Nullable WireDeadline deadline) {}

    record WireFigure(
            String low,
            @Nullable String high,
            String unit,
            @Nullable String per) {}

    record WireProject(
            String name, @Nullable String stage, @Nullable WireDeadline deadline) {}

    record WireDeadline(String date, String precision) {}

    record WireEarlier(int year, int number) {}

    record WireFunding(String source, @Nullable String yuan) {}

    record WireDatum(String plugin, String key, String value) {}

    record WireBenefit(
            String name,
            String entity,
            JsonNode eligible,
            JsonNode quantity,
            JsonNode rate,
            @Nullable String form,
            @Nullable String payee,
            @Nullable WirePeriod period,
            JsonNode months,
            @Nullable WireFigure expected,
            @Nullable String choice,
            List<WireFunding> funding,
            List<String> basis,
            List<WireDatum> data) {}

    record WirePeriod(String from, String to) {}
}
