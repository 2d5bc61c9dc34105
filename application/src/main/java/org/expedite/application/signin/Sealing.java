package org.expedite.application.signin;

import java.util.Optional;
import org.expedite.application.UnavailableException;
import org.expedite.application.UnitOfWork;

/**
 * Seals secrets with a key that is the same on all nodes. The first secret also stores a value by
 * which each node checks its key, so that a node with another key seals nothing.
 */
public final class Sealing {
    private static final String CHECK = "sealing key check";

    private final SecretBox box;
    private final SealingKeyChecks checks;
    private final UnitOfWork unitOfWork;

    Sealing(SecretBox box, SealingKeyChecks checks, UnitOfWork unitOfWork) {
        this.box = box;
        this.checks = checks;
        this.unitOfWork = unitOfWork;
    }

    /** Returns whether this node can open what is stored. */
    public boolean isKeyRight() {
        return checks.find().map(this::opens).orElse(true);
    }

    /**
     * Seals a secret.
     *
     * @throws UnavailableException if this node has another key than the one that is used
     */
    String seal(String secret, String context) {
        String check =
                checks.find()
                        .orElseGet(
                                () ->
                                        unitOfWork.run(
                                                () ->
                                                        checks.storeIfAbsent(
                                                                box.seal(CHECK, CHECK))));
        if (!opens(check)) {
            throw new UnavailableException("the key that the secrets are sealed with is");
        }
        return box.seal(secret, context);
    }

    Optional<String> open(String sealed, String context) {
        return box.open(sealed, context);
    }

    private boolean opens(String check) {
        return box.open(check, CHECK).isPresent();
    }
}
