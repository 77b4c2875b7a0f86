package org.huimin.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Plan;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.DataTable;
import org.huimin.plugin.Words;
import org.huimin.result.Result;
import org.huimin.result.ResultTable;

/**
 * Compares what is reported with the targets of a plan. The day of looking is given, or is the last one that the table
 * reports: never that of the clock. The result is complete where every target is reported.
 */
final class ProgressCalculator implements Calculator {
    @Override
    public Result calculate(CalculationRequest request) {
        Plan plan = request.plan();
        PlannedTargets targets = new PlannedTargets(plan);
        Optional<DataTable> table = request.settings().table("actuals");
        Actuals actuals = table.map(given -> new ActualsReader(targets, plan.year(), given, request.sink()).read())
                .orElseGet(Actuals::new);
        Optional<LocalDate> day = request.settings().date("date").or(actuals::lastDay);
        List<Standing> standings = targets.all().stream()
                .map(target -> day.map(known -> Standing.of(target, actuals.last(target, known), known))
                        .orElseGet(() -> new Standing(target, Optional.empty(), Standing.State.NOT_REPORTED)))
                .toList();
        Words words = new Words(ProgressPlugin.class, request.language());
        return new Result(
                tables(plan, words, standings, day),
                new Notes(words).of(standings, actuals, day, table.isPresent()),
                standings.stream().noneMatch(standing -> standing.reported().isEmpty()));
    }

    private static List<ResultTable> tables(Plan plan, Words words, List<Standing> standings, Optional<LocalDate> day) {
        SummaryTables summaries = new SummaryTables(words);
        TargetTables targets = new TargetTables(words, plan);
        List<ResultTable> tables = new ArrayList<>();
        tables.add(summaries.total(standings));
        tables.add(summaries.byProgramme(plan, standings));
        tables.add(summaries.byDepartment(plan, standings));
        tables.add(targets.targets(standings));
        day.ifPresent(known -> tables.add(targets.pace(standings, known)));
        tables.add(targets.notReported(standings));
        return tables;
    }
}
