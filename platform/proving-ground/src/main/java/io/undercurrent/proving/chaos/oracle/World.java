package io.undercurrent.proving.chaos.oracle;

import io.undercurrent.proving.chaos.clients.Matter;
import io.undercurrent.proving.chaos.clients.Write;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything there is to know after a run: what clients were told, and what stands where.
///
/// @param places where each matter has to stand, as its last acknowledged write says it
/// @param headcounts where it stands how many people a team has; fewer than five are never told
/// @param copies what stands twice, or was built twice
public record World(
        List<Write> sent,
        List<Write> acknowledged,
        List<String> refused,
        List<Place> places,
        Map<String, List<Row>> headcounts,
        List<Copy> copies,
        List<Told> told,
        List<Strain> strains) {

    public record Place(Matter matter, String name, List<Row> rows) {
        /// What somebody must have sent for this row to stand here.
        Write written(Row row) {
            return new Write(matter, row.key(), row.value());
        }
    }

    /// @param breach what it means when both are not the same
    public record Copy(String name, Breach.Promise breach, List<Row> original, List<Row> copy) {}

    /// A record that everybody can read.
    public record Told(String topic, Map<String, String> headers, Fact fact) {
        boolean tellsTheHour() {
            return !headers.getOrDefault("ce_time", "").endsWith("T00:00:00Z");
        }
    }

    /// What of a record can point at people.
    public record Fact(
            @Nullable Integer headcount,
            @Nullable Integer invited,
            @Nullable Integer answered,
            @Nullable String reason,
            @Nullable List<Object> items) {}

    /// What a process used before and after, and what it may use at most.
    public record Strain(String of, double before, double after, double limit) {}

    List<Strain> excesses() {
        return strains.stream()
                .filter(strain -> strain.after() > strain.limit())
                .toList();
    }
}
