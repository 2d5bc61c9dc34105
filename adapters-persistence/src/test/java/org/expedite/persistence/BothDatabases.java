package org.expedite.persistence;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** One new {@link TestDatabase} of each kind; JUnit closes them. */
public final class BothDatabases implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) {
        return Arrays.stream(TestDatabase.Kind.values()).map(TestDatabase::new).map(Arguments::of);
    }
}
