package io.undercurrent.proving.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A page a person can open without anything else: words, tables, pictures.
public final class Page {
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; color: #1b2733; max-width: 68rem; margin: 2rem auto; padding: 0 1rem }
            h1, h2 { line-height: 1.2 } h2 { margin-top: 2.5rem }
            table { border-collapse: collapse; margin: 1rem 0 } th, td { padding: .2rem .8rem .2rem 0; text-align: left }
            th { border-bottom: 1px solid #7a8b99 } td { border-bottom: 1px solid #e4e9ed; font-variant-numeric: tabular-nums }
            svg { font: 12px system-ui, sans-serif; margin: .5rem 1.5rem .5rem 0 } svg text { fill: #1b2733 }
            .missed { color: #b3261e; font-weight: bold }
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;

    public Page(String title) {
        this.title = title;
    }

    public void section(String heading, String words) {
        body.append("<h2>%s</h2>%n<p>%s</p>%n".formatted(escaped(heading), escaped(words)));
    }

    public void table(Table table) {
        body.append("<table>\n");
        for (var at = 0; at < table.rows().size(); at++) {
            row(table.rows().get(at), at == 0 ? "th" : "td");
        }
        body.append("</table>\n");
    }

    /// Pictures come as SVG.
    public void pictures(List<String> pictures) {
        pictures.forEach(picture -> body.append(picture).append('\n'));
    }

    public void write(Path file) {
        var page = """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
                %s</style></head><body>
                <h1>%s</h1>
                %s</body></html>
                """.formatted(escaped(title), STYLE, escaped(title), body);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(List<String> cells, String tag) {
        body.append("<tr>");
        for (var cell : cells) {
            var missed = cell.equals("NO") ? " class=\"missed\"" : "";
            body.append("<%s%s>%s</%s>".formatted(tag, missed, escaped(cell), tag));
        }
        body.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
