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
 * @param entities the kinds of persons and things that benefits go to
 * @param definitions the named conditions and computations
 * @param rateTables the rate tables that benefits refer to
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
        List<Entity> entities,
        List<Definition> definitions,
        List<NamedRateTable> rateTables,
        List<Programme> programmes) {
    public Plan {
        requireNonNull(title, "title is null");
        requireNonNull(region, "region is null");
        preamble = List.copyOf(preamble);
        plugins = List.copyOf(plugins);
        departments = List.copyOf(departments);
        departmentGroups = List.copyOf(departmentGroups);
        entities = List.copyOf(entities);
        definitions = List.copyOf(definitions);
        rateTables = List.copyOf(rateTables);
        programmes = List.copyOf(programmes);
    }

    /** The entity of a name. */
    public Optional<Entity> entity(String name) {
        return entities.stream().filter(entity -> entity.name().equals(name)).findFirst();
    }

    /** The definition of a name. */
    public Optional<Definition> definition(String name) {
        return definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst();
    }

    /** The rate table of a name. */
    public Optional<RateTable> rateTable(String name) {
        return rateTables.stream()
                .filter(named -> named.name().equals(name))
                .map(NamedRateTable::table)
                .findFirst();
    }

    /**
     * What a rate can grant: the award of a flat rate; of a table, also of one that the rate only names, the award of each
     * row.
     */
    public List<Award> awards(Rate rate) {
        return rate instanceof Rate.Flat flat
                ? List.of(flat.award())
                : rateTable(rate).map(Plan::awards).orElse(List.of());
    }

    /** The table of a rate, its own or one that it names; none for a flat rate. */
    public Optional<RateTable> rateTable(Rate rate) {
        return rate.accept(new RateVisitor<Optional<RateTable>>() {
            @Override
            public Optional<RateTable> visitFlat(Rate.Flat flat) {
                return Optional.empty();
            }

            @Override
            public Optional<RateTable> visitTabled(Rate.Tabled tabled) {
                return Optional.of(tabled.table());
            }

            @Override
            public Optional<RateTable> visitNamed(Rate.Named named) {
                return rateTable(named.table());
            }
        });
    }

    private static List<Award> awards(RateTable table) {
        return table.rows().stream().map(RateTable.Row::award).toList();
    }

    /** The measure of a number. */
    public Optional<Measure> measure(int number) {
        return measures().stream().filter(measure -> measure.number() == number).findFirst();
    }

    /** Every measure of every programme, in their order. */
    public List<Measure> measures() {
        return programmes.stream()
                .flatMap(programme -> programme.measures().stream())
                .toList();
    }
}
