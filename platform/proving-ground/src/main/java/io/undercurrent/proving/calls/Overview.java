package io.undercurrent.proving.calls;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One page of the team × signal matrix.
public record Overview(
        String week, List<Row> items, @Nullable String nextCursor) {

    public record Row(String teamId, String name, @Nullable String size, Map<String, Light> signals) {
        public Map<String, String> levels() {
            return signals.entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, light -> light.getValue().level()));
        }

        public String level(String kind) {
            var light = signals.get(kind);
            return light == null ? "absent" : light.level();
        }
    }

    public record Light(String level, @Nullable String since) {
        public boolean isOn() {
            return level.equals("watch") || level.equals("flag");
        }
    }
}
