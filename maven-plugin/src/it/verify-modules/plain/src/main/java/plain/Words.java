package plain;

final class Words {}
