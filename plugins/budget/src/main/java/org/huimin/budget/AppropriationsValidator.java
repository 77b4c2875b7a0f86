package org.huimin.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/** Finds appropriations that are less than what is paid from them costs at least. */
final class AppropriationsValidator implements Validator {
    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        List<Line> lines =
                Budget.lines(request.plan(), request.settings().table("headcount"), request.language(), sink);
        for (FundedPart part : FundedPart.of(lines)) {
            Optional<BigDecimal> money = part.appropriated();
            Optional<Range> cost = part.sum().range();
            if (part.state() == FundingState.SHORT && money.isPresent() && cost.isPresent()) {
                sink.report(Diagnostic.of(
                                BudgetCode.APPROPRIATION_SHORT,
                                request.compiled().sourceMap().nearest(part.path()))
                        .with("measure", part.measure().number())
                        .with("money", amount(money.get()))
                        .with("cost", amount(cost.get().least()))
                        .with("short", amount(cost.get().least().subtract(money.get())))
                        .build());
            }
        }
    }

    private static Argument amount(BigDecimal yuan) {
        return new Argument.Literal(String.format(Locale.ROOT, "%,.2f", yuan));
    }
}
