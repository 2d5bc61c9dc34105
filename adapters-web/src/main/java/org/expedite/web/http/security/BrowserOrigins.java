package org.expedite.web.http.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.ClientNetwork;

/** Determines where the sign-ins of browsers come from. */
@Singleton
public final class BrowserOrigins {

    private final ClientAddress address;

    BrowserOrigins(ClientAddress address) {
        this.address = address;
    }

    /**
     * Returns the origin of a request.
     *
     * @param request the request
     * @return its address and browser
     */
    public BrowserOrigin of(HttpRequest<?> request) {
        InetAddress client = address.of(request);
        String network = ClientNetwork.of(client);
        return new BrowserOrigin(
                client == null ? network : client.getHostAddress(),
                network,
                request.getHeaders().get(HttpHeaders.USER_AGENT));
    }
}
