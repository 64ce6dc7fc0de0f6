package io.undercurrent.contracts;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import org.threeten.extra.YearWeek;

final class WeekReader extends FromStringDeserializer<YearWeek> {

    WeekReader() {
        super(YearWeek.class);
    }

    @Override
    protected YearWeek _deserialize(String text, DeserializationContext context) throws IOException {
        try {
            return Weeks.parse(text);
        } catch (DateTimeParseException _) {
            return (YearWeek)
                    context.handleWeirdStringValue(YearWeek.class, text, "is not an ISO week such as 2026-W11");
        }
    }
}
