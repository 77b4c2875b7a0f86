package org.huimin.overview;

import java.util.ArrayList;
import java.util.List;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** What the programmes hold, each and all together. */
final class ProgrammeTables {
    private static final List<String> COUNTED =
            List.of("measures", "targets", "projects", "tasks", "benefits", "open-benefits");

    private final Words words;

    ProgrammeTables(Words words) {
        this.words = words;
    }

    ResultTable byProgramme(Plan plan) {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(new ResultColumn(words.of("number"), ResultColumn.Type.TEXT));
        columns.add(new ResultColumn(words.of("programme"), ResultColumn.Type.TEXT));
        columns.addAll(countedColumns());
        return new ResultTable(
                words.of("by-programme"),
                columns,
                plan.programmes().stream()
                        .map(programme -> row(plan, programme))
                        .toList());
    }

    private static List<ResultValue> row(Plan plan, Programme programme) {
        List<ResultValue> row = new ArrayList<>();
        row.add(new ResultValue.Text(Integer.toString(programme.number())));
        row.add(new ResultValue.Text(programme.title()));
        row.addAll(values(Content.of(plan, programme.measures())));
        return row;
    }

    ResultTable total(Plan plan) {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(new ResultColumn(words.of("programmes"), ResultColumn.Type.COUNT));
        columns.addAll(countedColumns());
        List<ResultValue> row = new ArrayList<>();
        row.add(new ResultValue.Count(plan.programmes().size()));
        row.addAll(values(Content.of(plan, plan.measures())));
        return new ResultTable(words.of("total"), columns, List.of(row));
    }

    private List<ResultColumn> countedColumns() {
        return COUNTED.stream()
                .map(key -> new ResultColumn(words.of(key), ResultColumn.Type.COUNT))
                .toList();
    }

    private static List<ResultValue> values(Content content) {
        return List.of(
                new ResultValue.Count(content.measures()),
                new ResultValue.Count(content.targets()),
                new ResultValue.Count(content.projects()),
                new ResultValue.Count(content.tasks()),
                new ResultValue.Count(content.benefits()),
                new ResultValue.Count(content.openBenefits()));
    }
}
