import { useNavigate } from '@tanstack/react-router';
import type { Goal } from './palette.choices.ts';

/** Navigates to what was chosen, the organization and year kept. */
export function useGo(): (goal: Goal) => void {
  const navigate = useNavigate();
  return (goal) => {
    switch (goal.to) {
      case 'unit':
        return navigate({ to: '/don-vi/$unitKey', params: goal });
      case 'work':
        return navigate({ to: '/don-vi/$unitKey/viec-can-lam', params: goal });
      case 'plans':
        return navigate({ to: '/don-vi/$unitKey/ke-hoach', params: goal });
      case 'board':
        return navigate({ to: '/don-vi/$unitKey/bang-chi-tieu', params: goal });
      case 'entry':
        return navigate({ to: '/don-vi/$unitKey/so-lieu', params: goal });
      case 'households':
        return navigate({ to: '/don-vi/$unitKey/ho-ngheo', params: goal });
      case 'standards':
        return navigate({ to: '/quan-tri/chuan-ngheo' });
      case 'figures':
        return navigate({ to: '/don-vi/$unitKey/ket-qua', params: goal });
      case 'figure':
        return navigate({ to: '/don-vi/$unitKey/ket-qua/$indicatorCode', params: goal });
      case 'plan':
        return navigate({ to: '/ke-hoach/$planId', params: goal });
      case 'newPlan':
        return navigate({ to: '/ke-hoach/moi' });
      case 'directives':
        return navigate({ to: '/van-ban' });
      case 'units':
        return navigate({ to: '/don-vi' });
    }
  };
}
