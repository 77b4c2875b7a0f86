package org.huimin.compile;

import java.util.Map;
import org.huimin.declaration.Declaration;
import org.huimin.model.PluginDatum;
import org.huimin.source.Span;

/** Reads what a measure or a benefit says for a plugin. */
final class AttributeReader {
    private AttributeReader() {}

    /** The datum of a line; its places are kept. */
    static PluginDatum read(Declaration.Attribute attribute, ElementPath path, Map<ElementPath, Span> spans) {
        spans.put(path, attribute.line().span());
        spans.put(path.child("key", 1), attribute.key().span());
        spans.put(path.child("value", 1), attribute.value().span());
        return new PluginDatum(
                attribute.plugin().key(),
                attribute.key().value(),
                attribute.value().value());
    }
}
