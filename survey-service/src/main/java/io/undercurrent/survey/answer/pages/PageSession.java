package io.undercurrent.survey.answer.pages;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lets a page ask with the session it was signed in to: for a ballot, and leaders for questions. For nothing else is
/// it
/// looked at.
@ApplicationScoped
class PageSession implements TenantResolver {

    private static final String PAGES = "pages";
    private static final String COOKIE = "q_session_" + PAGES;
    private static final Pattern ASKED_BY_PAGES =
            Pattern.compile("/v1/waves/[^/]+/ballots(/mine)?|/v1/questions(/[^/]+/(replies|hide|show))?");

    @Override
    public @Nullable String resolve(RoutingContext request) {
        var fromThePage = ASKED_BY_PAGES.matcher(request.normalizedPath()).matches()
                && !request.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && request.request().getCookie(COOKIE) != null;
        return fromThePage ? PAGES : null;
    }
}
