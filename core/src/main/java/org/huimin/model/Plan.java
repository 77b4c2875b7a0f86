package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A district's action plan for one year.
 *
 * @param title the title of the published document
 * @param year the calendar year that it is for
 * @param region the district
 * @param preamble the paragraphs before the first programme
 * @param plugins the plugins that the plan asks for
 * @param departments the departments that the plan's libraries define
 * @param departmentGroups the groups of departments that they define
 * @param programmes the programmes in their order
 */
public record Plan(
        String title,
        int year,
        Optional<String> region,
        List<String> preamble,
        List<PluginUse> plugins,
        List<Department> departments,
        List<DepartmentGroup> departmentGroups,
        List<Programme> programmes) {
    public Plan {
        requireNonNull(title, "title is null");
        requireNonNull(region, "region is null");
        preamble = List.copyOf(preamble);
        plugins = List.copyOf(plugins);
        departments = List.copyOf(departments);
        departmentGroups = List.copyOf(departmentGroups);
        programmes = List.copyOf(programmes);
    }

    /** Every measure of every programme, in their order. */
    public List<Measure> measures() {
        return programmes.stream()
                .flatMap(programme -> programme.measures().stream())
                .toList();
    }
}
