import { describe, expect, it } from 'vitest';
import { voegSamen } from './samenvoegen';

describe('voegSamen', () => {
  it('takes the only one that changed', () => {
    expect(voegSamen('a', 'a', 'ab')).toBe('ab');
    expect(voegSamen('a', 'ab', 'a')).toBe('ab');
  });

  it('keeps what both added', () => {
    expect(voegSamen('Begin.', 'Begin.\nVan mij', 'Begin.\nVan jou')).toBe('Begin.\nVan jou\nVan mij');
  });

  it('keeps my changed lines when I also changed the beginning', () => {
    const samen = voegSamen('Een\nTwee', 'Anders\nTwee\nMijn regel', 'Een\nTwee\nJouw regel');
    expect(samen).toContain('Mijn regel');
    expect(samen).toContain('Jouw regel');
  });

  it('never writes the same twice', () => {
    expect(voegSamen('x', 'x\nzelfde', 'x\nzelfde')).toBe('x\nzelfde');
  });
});
