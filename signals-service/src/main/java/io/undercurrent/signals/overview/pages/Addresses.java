package io.undercurrent.signals.overview.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;

/// Any team id may stand in an address.
@TemplateExtension
final class Addresses {

    private Addresses() {}

    static String inAddress(String id) {
        return URLEncoder.encode(id, UTF_8).replace("+", "%20");
    }
}
