package org.huimin.declaration;

/**
 * Takes the family of cells apart.
 *
 * @param <R> what a visit gives
 */
public interface CellVisitor<R> {
    R visitWords(Cell.Words cell);

    R visitEmpty(Cell.Empty cell);

    R visitHead(Cell.Head cell);

    R visitNamed(Cell.Named cell);

    R visitNames(Cell.Names cell);

    R visitInput(Cell.Input cell);

    R visitRate(Cell.Rate cell);

    R visitExpected(Cell.Expected cell);

    R visitAny(Cell.Any cell);

    R visitPatterns(Cell.Patterns cell);

    R visitDue(Cell.Due cell);

    R visitFact(Cell.Fact cell);

    R visitType(Cell.Type cell);

    R visitUnread(Cell.Unread cell);
}
