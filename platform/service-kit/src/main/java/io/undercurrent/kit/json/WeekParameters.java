package io.undercurrent.kit.json;

import io.undercurrent.contracts.Weeks;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// ISO weeks in an address, such as `?week=2026-W11`.
@Provider
public class WeekParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // the type was just compared
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == YearWeek.class || isOptionalWeek(genericType) ? (ParamConverter<T>) new WeekConverter() : null;
    }

    // Quarkus asks for the converter of an optional week by the optional's own type, and wraps what it gets
    private static boolean isOptionalWeek(Type type) {
        return type instanceof ParameterizedType generic
                && generic.getRawType() == Optional.class
                && generic.getActualTypeArguments()[0] == YearWeek.class;
    }

    private static final class WeekConverter implements ParamConverter<YearWeek> {

        @Override
        public YearWeek fromString(String text) {
            return Weeks.parse(text);
        }

        @Override
        public String toString(YearWeek week) {
            return week.toString();
        }
    }
}
