package org.huimin.budget;

import java.util.ArrayList;
import java.util.List;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Words;
import org.huimin.result.Result;

/**
 * What a plan costs: each benefit's amount times how many receive it. What can't be told is listed, and never counts as
 * nothing; the result is complete where nothing is left to tell.
 */
final class BudgetCalculator implements Calculator {
    @Override
    public Result calculate(CalculationRequest request) {
        List<Line> lines =
                Budget.lines(request.plan(), request.settings().table("headcount"), request.language(), request.sink());
        Words words = new Words(BudgetPlugin.class, request.language());
        BudgetTables tables = new BudgetTables(request.plan(), words);
        List<String> notes = new ArrayList<>();
        notes.add(words.of("note.counts"));
        notes.add(words.of("note.determined"));
        if (lines.stream().anyMatch(line -> line.open().isPresent())) {
            notes.add(words.of("note.open"));
        }
        return new Result(
                tables.of(lines),
                notes,
                lines.stream().allMatch(line -> line.open().isEmpty()));
    }
}
