package org.expedite.application.signin;

import java.time.Instant;

class FastSignInToolsTest implements SignInToolsContract {
    private final HashedCodes codes = new HashedCodes();

    @Override
    public PasswordHasher passwordHasher() {
        return new CountedHasher();
    }

    @Override
    public CommonPasswords commonPasswords() {
        return new ListedPasswords();
    }

    @Override
    public OneTimeCodes oneTimeCodes() {
        return codes;
    }

    @Override
    public SecretBox secretBox(int key) {
        return new HashedBox("key " + key);
    }

    @Override
    public String codeAt(String secret, Instant at) {
        return HashedCodes.codeAt(secret, at);
    }
}
