package io.undercurrent.survey.answer.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/// Puts a page into the language that was asked for, or the first of the browser's that we speak.
@RequestScoped
class Frames {

    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final AssetVersion version;

    Frames(HttpHeaders headers, UriInfo uri, AssetVersion version) {
        this.headers = headers;
        this.uri = uri;
        this.version = version;
    }

    Frame frame() {
        var asked = Optional.ofNullable(uri.getQueryParameters().getFirst("language"))
                .map(Locale::forLanguageTag);
        var liked = Stream.concat(asked.stream(), headers.getAcceptableLanguages().stream())
                .map(Locale::getLanguage)
                .toList();
        return new Frame(ResourceBundle.getBundle("pages/texts", spoken(liked), NO_OTHER), version.text());
    }

    private static Locale spoken(List<String> liked) {
        return liked.stream()
                .flatMap(language -> Frame.LANGUAGES.stream()
                        .filter(ours -> ours.getLanguage().equals(language)))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
