package org.huimin.workload;

import java.math.BigDecimal;
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

/** What each department leads and supports. Those that lead most come first, equal ones in the order of the plan's libraries. */
final class DepartmentTable {
    private static final Comparator<Load> MOST_FIRST =
            Comparator.comparingLong(Load::leads).thenComparing(Load::supports).reversed();

    private final Head head;

    DepartmentTable(Words words) {
        head = new Head(words);
    }

    /**
     * What one department has to do.
     *
     * @param leads the measures that it answers for, alone or with others
     * @param jointly those of them for which others answer, too
     * @param supports the measures that it helps with
     * @param targets the targets of the measures that it answers for
     */
    private record Load(String department, long leads, long jointly, long supports, long targets) {
        static Load none(String department) {
            return new Load(department, 0, 0, 0, 0);
        }

        Load leading(Measure measure) {
            long joint = measure.responsible().size() > 1 ? 1 : 0;
            return new Load(
                    department,
                    leads + 1,
                    jointly + joint,
                    supports,
                    targets + measure.targets().size());
        }

        Load supporting() {
            return new Load(department, leads, jointly, supports + 1, targets);
        }

        boolean isAny() {
            return leads + supports > 0;
        }
    }

    ResultTable of(Plan plan) {
        List<ResultColumn> columns = List.of(
                head.text("department"),
                head.column("leads", ResultColumn.Type.COUNT),
                head.column("leads-jointly", ResultColumn.Type.COUNT),
                head.column("supports", ResultColumn.Type.COUNT),
                head.column("targets", ResultColumn.Type.COUNT),
                head.column("target-share", ResultColumn.Type.SHARE));
        BigDecimal targets = BigDecimal.valueOf(plan.measures().stream()
                .mapToLong(measure -> measure.targets().size())
                .sum());
        return head.table(
                "by-department",
                columns,
                loads(plan).stream()
                        .filter(Load::isAny)
                        .sorted(MOST_FIRST)
                        .map(load -> List.<ResultValue>of(
                                new ResultValue.Text(load.department()),
                                new ResultValue.Count(load.leads()),
                                new ResultValue.Count(load.jointly()),
                                new ResultValue.Count(load.supports()),
                                new ResultValue.Count(load.targets()),
                                ResultValue.Share.of(BigDecimal.valueOf(load.targets()), targets)))
                        .toList());
    }

    private static List<Load> loads(Plan plan) {
        Map<String, Load> loads = new LinkedHashMap<>();
        for (Department department : plan.departments()) {
            loads.put(department.name(), Load.none(department.name()));
        }
        for (DepartmentGroup group : plan.departmentGroups()) {
            loads.put(group.name(), Load.none(group.name()));
        }
        for (Measure measure : plan.measures()) {
            for (String name : measure.responsible()) {
                loads.put(name, loads.getOrDefault(name, Load.none(name)).leading(measure));
            }
            for (String name : measure.cooperating()) {
                loads.put(name, loads.getOrDefault(name, Load.none(name)).supporting());
            }
        }
        return List.copyOf(loads.values());
    }
}
