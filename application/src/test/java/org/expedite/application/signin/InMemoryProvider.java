package org.expedite.application.signin;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.expedite.application.UnavailableException;
import org.expedite.application.accounts.Identity;
import org.jspecify.annotations.Nullable;

/** Provider in memory, at which anybody signs in by saying who it is. */
public final class InMemoryProvider implements IdentityProvider {
    public static final String ISSUER = "https://provider.example";

    private record Granted(ProviderRequest request, ProviderSignIn signIn) {}

    private final Map<String, ProviderRequest> asked = new ConcurrentHashMap<>();
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean down;

    /** Makes the provider unreachable, or reachable again. */
    public void setDown(boolean down) {
        this.down = down;
    }

    /**
     * Signs a person in at the provider.
     *
     * @return the code with which the browser is sent back
     */
    public String authorize(URI address, String subject, @Nullable Instant at) {
        String code = "code-" + count.incrementAndGet();
        ProviderRequest request = asked.get(address.getFragment());
        if (request == null) {
            throw new IllegalArgumentException("no address of this provider");
        }
        codes.put(
                code,
                new Granted(
                        request,
                        new ProviderSignIn(
                                new Identity(ISSUER, subject), Optional.ofNullable(at))));
        return code;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public URI signInAddress(ProviderRequest request) {
        requireUp();
        asked.put(request.state(), request);
        return URI.create(ISSUER + "/authorize#" + request.state());
    }

    @Override
    public Optional<ProviderSignIn> redeem(
            ProviderRequest request, String code, @Nullable String issuer) {
        requireUp();
        Granted granted = codes.remove(code);
        return granted != null
                        && granted.request().equals(request)
                        && (issuer == null || issuer.equals(ISSUER))
                ? Optional.of(granted.signIn())
                : Optional.empty();
    }

    @Override
    public Optional<URI> signOutAddress(URI then) {
        return down ? Optional.empty() : Optional.of(URI.create(ISSUER + "/logout?then=" + then));
    }

    private void requireUp() {
        if (down) {
            throw new UnavailableException("the provider is");
        }
    }
}
