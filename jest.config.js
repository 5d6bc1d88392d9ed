export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/jest.transform.js' },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/lib'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  // Tests that start git and node as child processes need more than the five seconds a unit test gets.
  testTimeout: 60_000,
  // They mostly wait for those children, so no processor need be kept free.
  maxWorkers: '100%',
}
