package @PACKAGE@;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Measure;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.Calculator;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.vocabulary.Language;

/** Lists the measures of a plan with the account that each is booked to. */
final class @NAME@Calculator implements Calculator {
    @Override
    public Result calculate(CalculationRequest request) {
        boolean chinese = request.language() == Language.CHINESE;
        boolean onlyMarked = request.settings().yesNo("only-marked").orElse(false);
        List<List<ResultValue>> rows = new ArrayList<>();
        for (Measure measure : request.plan().measures()) {
            Optional<String> account = request.attributes().of(measure).text("account");
            if (account.isPresent() || !onlyMarked) {
                rows.add(List.of(
                        new ResultValue.Count(measure.number()),
                        new ResultValue.Text(measure.title()),
                        // What the plan does not say stays unknown: it is no empty text, and no zero.
                        account.<ResultValue>map(ResultValue.Text::new).orElseGet(ResultValue.Unknown::new)));
            }
        }
        ResultTable table = new ResultTable(
                chinese ? "措施与科目" : "Measures and accounts",
                List.of(
                        new ResultColumn(chinese ? "措施" : "measure", ResultColumn.Type.COUNT),
                        new ResultColumn(chinese ? "名称" : "title", ResultColumn.Type.TEXT),
                        new ResultColumn(chinese ? "科目" : "account", ResultColumn.Type.TEXT)),
                rows);
        return new Result(List.of(table), List.of(), true);
    }
}
