package org.expedite.web.http.audit;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.function.Supplier;
import org.expedite.application.audit.Origin;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.ClientNetwork;
import org.expedite.web.http.requestlog.RequestId;

/**
 * Origins of the calls of desks. Every thread that works on a request has the origin of that
 * request; any other thread belongs to the center itself.
 */
@Singleton
public final class RequestOrigins implements Supplier<Origin> {
    private record OriginElement(Origin origin) implements PropagatedContextElement {}

    private final ClientAddress addresses;

    RequestOrigins(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public Origin get() {
        return PropagatedContext.getOrEmpty()
                .find(OriginElement.class)
                .map(OriginElement::origin)
                .orElse(Origin.SYSTEM);
    }

    /** Returns the origin of a request. */
    Origin of(HttpRequest<?> request) {
        InetAddress address = addresses.of(request);
        return new Origin(
                address == null ? null : address.getHostAddress(),
                address == null ? null : ClientNetwork.of(address),
                RequestId.of(request));
    }

    /** Returns what passes the origin of a request to its threads. */
    PropagatedContextElement elementOf(HttpRequest<?> request) {
        return new OriginElement(of(request));
    }
}
