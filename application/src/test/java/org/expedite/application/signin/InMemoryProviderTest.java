package org.expedite.application.signin;

import java.net.URI;

class InMemoryProviderTest implements IdentityProviderContract {
    private final InMemoryProvider provider = new InMemoryProvider();

    @Override
    public IdentityProvider identityProvider() {
        return provider;
    }

    @Override
    public String issuer() {
        return InMemoryProvider.ISSUER;
    }

    @Override
    public String authorize(URI address, String subject) {
        return provider.authorize(address, subject, null);
    }
}
