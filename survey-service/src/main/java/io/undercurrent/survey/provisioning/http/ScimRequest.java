package io.undercurrent.survey.provisioning.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import io.undercurrent.kit.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A request as the SDK wants to read it.
@RequestScoped
class ScimRequest {

    private static final Pattern KNOWN = Pattern.compile("/scim/v2/(Users|Groups|ResourceTypes|Schemas)(/[^/]+)?/?"
            + "|/scim/v2/(Bulk|ServiceProviderConfig|(Users|Groups)/\\.search)/?");

    private final UriInfo uri;
    private final HttpHeaders headers;

    ScimRequest(UriInfo uri, HttpHeaders headers) {
        this.uri = uri;
        this.headers = headers;
    }

    String address() {
        if (!KNOWN.matcher(path()).matches()) {
            throw Problem.notFound("not-found", "There is nothing at this address")
                    .asException();
        }
        var address = uri.getRequestUri().toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private String path() {
        return uri.getRequestUri().getPath();
    }

    boolean isAboutAGroup() {
        return path().startsWith("/scim/v2/Groups/")
                && !uri.getQueryParameters().containsKey("attributes");
    }

    /// What the SDK looks at; any edition will do for a client that asks for `*`.
    Map<String, String> headers() {
        var kept = new HashMap<String, String>();
        for (var name : List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH)) {
            Optional.ofNullable(headers.getHeaderString(name))
                    .filter(value -> !value.equals("*"))
                    .ifPresent(value -> kept.put(name, value));
        }
        return kept;
    }

    String body(HttpMethod method, InputStream body) throws IOException {
        var bytes = body.readNBytes(ScimEndpoint.LARGEST_BODY + 1);
        if (bytes.length > ScimEndpoint.LARGEST_BODY) {
            throw Problem.tooLarge("too-large", "A body has up to 10 MiB here").asException();
        }
        return bytes.length == 0 ? "" : Dialects.straightened(method, new String(bytes, UTF_8));
    }
}
