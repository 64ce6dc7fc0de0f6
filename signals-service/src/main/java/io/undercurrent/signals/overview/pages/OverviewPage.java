package io.undercurrent.signals.overview.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The matrix as people read it.
@CheckedTemplate(basePath = "overview")
record OverviewPage(
        Frame frame,
        boolean empty,
        String heading,
        String round,
        String days,
        List<Tally> tallies,
        List<Attention> attention,
        List<String> kinds,
        List<RowView> rows,
        Choices choices,
        @Nullable String earlier,
        @Nullable String later)
        implements TemplateInstance {

    /// How many signals stand at a level.
    public record Tally(String level, String word, int count) {}

    /// A signal to look at first.
    public record Attention(
            String teamId, String team, String kind, String kindWords, String level, String word, String summary) {}

    /// What the table can be narrowed to.
    public record Choices(List<Choice> weeks, List<Choice> units, List<Choice> levels, boolean narrowed) {}
}
