package io.undercurrent.survey.workforce.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The names and the values of a JSON object, all as text.
@JsonDeserialize(using = Cells.Reader.class)
record Cells(List<String> names, List<String> texts) {

    static final class Reader extends StdDeserializer<Cells> {

        private static final long serialVersionUID = 1;

        Reader() {
            super(Cells.class);
        }

        @Override
        public Cells deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.isExpectedStartObjectToken()) {
                return (Cells) context.handleUnexpectedToken(Cells.class, json);
            }
            var cells = new Cells(new ArrayList<>(), new ArrayList<>());
            for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                cells.names.add(name);
                cells.texts.add(text(json, context));
            }
            return cells;
        }

        private static String text(JsonParser json, DeserializationContext context) throws IOException {
            var token = json.nextToken();
            if (token.isStructStart()) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            return token == JsonToken.VALUE_NULL ? "" : json.getText();
        }
    }
}
