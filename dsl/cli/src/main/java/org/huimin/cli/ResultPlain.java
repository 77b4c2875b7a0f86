package org.huimin.cli;

import org.huimin.result.ResultValue;

/** Values as plain text, the same in every language; the unknown is empty. */
final class ResultPlain {
    private ResultPlain() {}

    static String write(ResultValue value) {
        if (value instanceof ResultValue.Text text) {
            return text.text();
        }
        if (value instanceof ResultValue.Count count) {
            return Long.toString(count.number());
        }
        if (value instanceof ResultValue.Decimal decimal) {
            return decimal.number().toPlainString();
        }
        if (value instanceof ResultValue.Money money) {
            return money.yuan().toPlainString();
        }
        if (value instanceof ResultValue.Interval interval) {
            return interval.low().toPlainString() + "-" + interval.high().toPlainString();
        }
        if (value instanceof ResultValue.Share share) {
            return share.part().toPlainString();
        }
        return value instanceof ResultValue.Date date ? date.day().toString() : "";
    }
}
