package org.huimin.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/**
 * How many measures each department leads and supports. Those that lead most come first; equal ones stand in the order
 * of the plan's libraries. A group stands for itself: what it does is not counted for its members.
 */
final class DepartmentTable {
    private static final Comparator<Share> MOST_FIRST = Comparator.comparingLong(Share::leads)
            .thenComparing(Share::supports)
            .reversed();

    private final Words words;

    DepartmentTable(Words words) {
        this.words = words;
    }

    /** What one department does. */
    private record Share(String department, long leads, long supports) {
        Share leading() {
            return new Share(department, leads + 1, supports);
        }

        Share supporting() {
            return new Share(department, leads, supports + 1);
        }

        boolean isAny() {
            return leads + supports > 0;
        }
    }

    ResultTable of(Plan plan) {
        List<ResultColumn> columns = List.of(
                new ResultColumn(words.of("department"), ResultColumn.Type.TEXT),
                new ResultColumn(words.of("leads"), ResultColumn.Type.COUNT),
                new ResultColumn(words.of("supports"), ResultColumn.Type.COUNT));
        List<List<ResultValue>> rows = shares(plan).stream()
                .filter(Share::isAny)
                .sorted(MOST_FIRST)
                .map(share -> List.<ResultValue>of(
                        new ResultValue.Text(share.department()),
                        new ResultValue.Count(share.leads()),
                        new ResultValue.Count(share.supports())))
                .toList();
        return new ResultTable(words.of("by-department"), columns, rows);
    }

    private static List<Share> shares(Plan plan) {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Department department : plan.departments()) {
            shares.put(department.name(), new Share(department.name(), 0, 0));
        }
        for (DepartmentGroup group : plan.departmentGroups()) {
            shares.put(group.name(), new Share(group.name(), 0, 0));
        }
        for (Measure measure : plan.measures()) {
            for (String name : measure.responsible()) {
                shares.put(
                        name, shares.getOrDefault(name, new Share(name, 0, 0)).leading());
            }
            for (String name : measure.cooperating()) {
                shares.put(
                        name, shares.getOrDefault(name, new Share(name, 0, 0)).supporting());
            }
        }
        return List.copyOf(shares.values());
    }
}
