package org.huimin.coverage;

import java.util.List;
import org.huimin.plugin.Words;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** Makes tables whose columns have the words of their keys as heads. */
final class Head {
    private final Words words;

    Head(Words words) {
        this.words = words;
    }

    ResultColumn text(String key) {
        return column(key, ResultColumn.Type.TEXT);
    }

    ResultColumn column(String key, ResultColumn.Type type) {
        return new ResultColumn(key, words.of(key), type);
    }

    ResultTable table(String key, List<ResultColumn> columns, List<List<ResultValue>> rows) {
        return new ResultTable(key, words.of(key), columns, rows);
    }

    static ResultValue text(long number) {
        return new ResultValue.Text(Long.toString(number));
    }
}
