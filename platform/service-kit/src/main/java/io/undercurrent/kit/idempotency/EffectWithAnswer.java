package io.undercurrent.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.kit.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Commits what a request does together with the answer it gets, so that no crash comes between the two.
///
/// A request that is refused leaves nothing behind; its refusal is remembered by [OnceOnly], which sees it.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class EffectWithAnswer {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final KeyedRequest request;
    private final Requests requests;
    private final GivenAnswers given;

    EffectWithAnswer(KeyedRequest request, Requests requests, GivenAnswers given) {
        this.request = request;
        this.requests = requests;
        this.given = given;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var named = request.unsettled();
        return named.isEmpty() ? call.proceed() : together(named.get(), call);
    }

    private @Nullable Object together(KeyedRequest.Named named, InvocationContext call) throws Exception {
        QuarkusTransaction.begin();
        try {
            admit(named);
            var result = call.proceed();
            requests.keep(named, given.by(call.getMethod(), result));
            QuarkusTransaction.commit();
            request.settle();
            return result;
        } finally {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private void admit(KeyedRequest.Named named) {
        if (!requests.hold(named.key())) {
            request.settle();
            throw Problem.conflict("request-in-hand", "The first request with this key is still being worked on")
                    .asException()
                    .retryAfter(SOON);
        }
        requests.find(named.key()).ifPresent(known -> {
            request.settle();
            if (!Arrays.equals(known.hash(), named.hash())) {
                throw Problem.unprocessable("idempotency-key-reused", "This key came before with another request")
                        .asException();
            }
            throw new AnsweredBefore(known.answer());
        });
    }
}
