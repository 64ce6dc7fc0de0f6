package io.undercurrent.contracts;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.threeten.extra.YearWeek;

/// ISO weeks travel as `2026-W11`.
public final class WeekModule extends SimpleModule {

    public WeekModule() {
        super("iso-week");
        addSerializer(YearWeek.class, ToStringSerializer.instance);
        addDeserializer(YearWeek.class, new WeekReader());
    }
}
