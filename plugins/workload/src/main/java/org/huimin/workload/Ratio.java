package org.huimin.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huimin.result.ResultValue;

/** Parts of a whole. */
final class Ratio {
    /** To the hundredth of a per cent. */
    private static final int PLACES = 4;

    private Ratio() {}

    /** The share of a part; unknown where the whole is nothing. */
    static ResultValue of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? new ResultValue.Unknown()
                : new ResultValue.Share(part.divide(whole, PLACES, RoundingMode.HALF_UP));
    }
}
