package io.undercurrent.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/// Refuses the character NUL, which JSON can hold in a text and PostgreSQL cannot.
final class StorableText extends StringDeserializer {
    private static final long serialVersionUID = 1;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = super.deserialize(json, context);
        if (text.indexOf('\0') >= 0) {
            throw context.instantiationException(String.class, new IllegalArgumentException("holds the character NUL"));
        }
        return text;
    }
}
