package org.huimin.workload;

import java.math.BigDecimal;
import java.util.List;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** A budget in which a measure costs ten times its number, at most twice that, and every third one is not known. */
public final class FakeBudget implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                calculator("budget", FakeBudgetCalculator.class);
            }
        };
    }

    /** Makes it. */
    static final class FakeBudgetCalculator implements Calculator {
        @Override
        public Result calculate(CalculationRequest request) {
            List<List<ResultValue>> rows = request.plan().measures().stream()
                    .map(measure -> row(measure.number()))
                    .toList();
            ResultTable table = new ResultTable(
                    "by-measure",
                    "Measures",
                    List.of(
                            new ResultColumn("measure", "Measure", ResultColumn.Type.TEXT),
                            new ResultColumn("determined", "Determined", ResultColumn.Type.MONEY),
                            new ResultColumn("range", "Range", ResultColumn.Type.INTERVAL)),
                    rows);
            return new Result(List.of(table), List.of(), false);
        }

        private static List<ResultValue> row(int number) {
            ResultValue text = new ResultValue.Text(Integer.toString(number));
            if (number % 3 == 0) {
                return List.of(text, new ResultValue.Unknown(), new ResultValue.Unknown());
            }
            BigDecimal yuan = new BigDecimal(10 * number);
            return List.of(
                    text,
                    new ResultValue.Money(yuan),
                    new ResultValue.Interval(yuan, yuan.multiply(new BigDecimal(2))));
        }
    }
}
