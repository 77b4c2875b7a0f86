package org.huimin.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.wording.PlanWording;

/** Target by target: where each stands, what is still to do, and what is not reported. */
final class TargetTables {
    private final Words words;
    private final Head head;
    private final PlanWording wording;

    TargetTables(Words words, Plan plan) {
        this.words = words;
        head = new Head(words);
        wording = new PlanWording(words.language(), plan);
    }

    ResultTable targets(List<Standing> standings) {
        List<ResultColumn> columns = List.of(
                head.text("measure"),
                head.text("target"),
                head.text("strength"),
                head.text("figure"),
                head.column("deadline", ResultColumn.Type.DATE),
                head.text("state"),
                head.column("reported-on", ResultColumn.Type.DATE),
                head.column("actual", ResultColumn.Type.DECIMAL),
                head.column("completion", ResultColumn.Type.SHARE));
        return head.table("targets", columns, standings.stream().map(this::row).toList());
    }

    private List<ResultValue> row(Standing standing) {
        PlannedTarget target = standing.target();
        List<ResultValue> row = new ArrayList<>(named(target));
        row.add(new ResultValue.Text(target.target()
                .strength()
                .map(strength -> Vocabulary.standard().write(strength, words.language()))
                .orElse("")));
        row.add(new ResultValue.Text(wording.target(target.target())));
        row.add(new ResultValue.Date(target.deadline()));
        row.add(new ResultValue.Text(words.of(standing.state().key())));
        row.add(standing.reported()
                .<ResultValue>map(reported -> new ResultValue.Date(reported.day()))
                .orElse(new ResultValue.Unknown()));
        row.add(number(standing.reported().map(Reported::actual)));
        row.add(completion(standing));
        return row;
    }

    private static List<ResultValue> named(PlannedTarget target) {
        return List.of(
                Head.text(target.measure().number()),
                new ResultValue.Text(target.target().name()));
    }

    private static ResultValue number(Optional<BigDecimal> number) {
        return number.<ResultValue>map(ResultValue.Decimal::new).orElse(new ResultValue.Unknown());
    }

    /** Only what is done is 1. */
    private static ResultValue completion(Standing standing) {
        PlannedTarget target = standing.target();
        if (standing.reported().isEmpty() || !target.hasCompletion()) {
            return new ResultValue.Unknown();
        }
        return ResultValue.Share.of(standing.reported().get().actual(), target.least());
    }

    /** What is still to do of the targets that have a pace, and how much a month from a day on. */
    ResultTable pace(List<Standing> standings, LocalDate day) {
        List<ResultColumn> columns = List.of(
                head.text("measure"),
                head.text("target"),
                head.text("unit"),
                head.column("reported-on", ResultColumn.Type.DATE),
                head.column("actual", ResultColumn.Type.DECIMAL),
                head.column("due", ResultColumn.Type.DECIMAL),
                head.column("remaining", ResultColumn.Type.DECIMAL),
                head.column("monthly", ResultColumn.Type.DECIMAL));
        List<List<ResultValue>> rows = new ArrayList<>();
        for (Standing standing : standings) {
            PlannedTarget target = standing.target();
            Optional<Pace> pace = Pace.of(target);
            Optional<BigDecimal> remaining = standing.remaining();
            if (pace.isPresent() && remaining.isPresent() && standing.reported().isPresent()) {
                Reported reported = standing.reported().get();
                List<ResultValue> row = new ArrayList<>(named(target));
                row.add(new ResultValue.Text(target.figure().unit().write(words.language())));
                row.add(new ResultValue.Date(reported.day()));
                row.add(new ResultValue.Decimal(reported.actual()));
                row.add(new ResultValue.Decimal(pace.get().due(reported.day())));
                row.add(new ResultValue.Decimal(remaining.get()));
                row.add(number(pace.get().monthly(remaining.get(), day)));
                rows.add(row);
            }
        }
        return head.table("pace", columns, rows);
    }

    ResultTable notReported(List<Standing> standings) {
        List<ResultColumn> columns = List.of(
                head.text("measure"),
                head.text("target"),
                head.text("figure"),
                head.column("deadline", ResultColumn.Type.DATE),
                head.text("responsible"));
        return head.table(
                "not-reported-targets",
                columns,
                standings.stream()
                        .filter(standing -> standing.state() == Standing.State.NOT_REPORTED)
                        .map(Standing::target)
                        .<List<ResultValue>>map(target -> {
                            List<ResultValue> row = new ArrayList<>(named(target));
                            row.add(new ResultValue.Text(wording.target(target.target())));
                            row.add(new ResultValue.Date(target.deadline()));
                            row.add(new ResultValue.Text(String.join(
                                    words.of("separator"), target.measure().responsible())));
                            return row;
                        })
                        .toList());
    }
}
