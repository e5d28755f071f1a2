package two;

final class Extra {}
