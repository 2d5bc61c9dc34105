package org.expedite.web.contract;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/** Reads the body of a sent request. */
final class SentBody implements Flow.Subscriber<ByteBuffer> {
    private final AtomicReference<byte[]> read = new AtomicReference<>(new byte[0]);
    private final CompletableFuture<byte[]> all = new CompletableFuture<>();

    private SentBody() {}

    /** Returns the body of a request, or an empty text if there is none. */
    static byte[] of(HttpRequest request) {
        SentBody body = new SentBody();
        request.bodyPublisher().ifPresentOrElse(sent -> sent.subscribe(body), body::onComplete);
        return body.all.join();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer part) {
        byte[] before = read.get();
        byte[] longer = new byte[before.length + part.remaining()];
        System.arraycopy(before, 0, longer, 0, before.length);
        part.get(longer, before.length, part.remaining());
        read.set(longer);
    }

    @Override
    public void onError(Throwable thrown) {
        all.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        all.complete(read.get());
    }
}
