package org.huimin.typing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.source.Span;
import org.huimin.vocabulary.Unit;

/** What the plan's files say about words. */
public interface Words {
    /** The unit that a word means; one that is unknown is reported. */
    Optional<Unit> unit(UnitName name);

    /** The name that an alias stands for; a name that is no alias stands for itself. */
    String canonical(String name);

    /** The second names of a name. */
    List<String> aliases(String name);

    /** Reports a name that nothing defines, unless its definition may stand in what could not be read. */
    void reportUnknown(DiagnosticCode code, String name, Span span, List<String> meant);

    /** The words of some that are nearest to a word. */
    List<String> near(String word, Collection<String> words);

    /** The text at a place. */
    String written(Span span);
}
