package org.huimin.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Department;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** How many targets stand where: in all, by programme and by department; those that the plan strives for by themselves. */
final class SummaryTables {
    private final Words words;
    private final Head head;

    SummaryTables(Words words) {
        this.words = words;
        head = new Head(words);
    }

    ResultTable total(List<Standing> standings) {
        return head.table("total", columns(), rows(List.of(), standings));
    }

    ResultTable byProgramme(Plan plan, List<Standing> standings) {
        Map<Integer, List<Standing>> byProgramme = new LinkedHashMap<>();
        for (Standing standing : standings) {
            byProgramme
                    .computeIfAbsent(standing.target().programme().number(), number -> new ArrayList<>())
                    .add(standing);
        }
        List<List<ResultValue>> rows = new ArrayList<>();
        for (Programme programme : plan.programmes()) {
            rows.addAll(rows(
                    List.of(Head.text(programme.number()), new ResultValue.Text(programme.title())),
                    byProgramme.getOrDefault(programme.number(), List.of())));
        }
        return head.table("by-programme", columns(head.text("number"), head.text("programme")), rows);
    }

    ResultTable byDepartment(Plan plan, List<Standing> standings) {
        Map<String, List<Standing>> byDepartment = new LinkedHashMap<>();
        for (Department department : plan.departments()) {
            byDepartment.put(department.name(), new ArrayList<>());
        }
        for (Standing standing : standings) {
            for (String department : standing.target().measure().responsible()) {
                byDepartment
                        .computeIfAbsent(department, name -> new ArrayList<>())
                        .add(standing);
            }
        }
        List<List<ResultValue>> rows = new ArrayList<>();
        byDepartment.forEach((department, own) -> rows.addAll(rows(List.of(new ResultValue.Text(department)), own)));
        return head.table("by-department", columns(head.text("department")), rows);
    }

    private List<ResultColumn> columns(ResultColumn... first) {
        List<ResultColumn> columns = new ArrayList<>(Arrays.asList(first));
        columns.add(head.text("promise"));
        columns.add(head.column("targets", ResultColumn.Type.COUNT));
        for (Standing.State state : Standing.State.values()) {
            columns.add(head.column(state.key(), ResultColumn.Type.COUNT));
        }
        return columns;
    }

    /** A row for what is promised, and one for what is striven for; neither where there is nothing of the kind. */
    private List<List<ResultValue>> rows(List<ResultValue> first, List<Standing> standings) {
        List<List<ResultValue>> rows = new ArrayList<>();
        for (boolean strivenFor : new boolean[] {false, true}) {
            List<Standing> own = standings.stream()
                    .filter(standing -> standing.target().isStrivenFor() == strivenFor)
                    .toList();
            if (!own.isEmpty()) {
                List<ResultValue> row = new ArrayList<>(first);
                row.add(new ResultValue.Text(words.of(strivenFor ? "striven-for" : "promised")));
                row.add(new ResultValue.Count(own.size()));
                for (Standing.State state : Standing.State.values()) {
                    row.add(new ResultValue.Count(own.stream()
                            .filter(standing -> standing.state() == state)
                            .count()));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
